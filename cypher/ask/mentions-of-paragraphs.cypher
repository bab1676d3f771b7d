// Names in some paragraphs that nobody answers to.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Provision {id: anchor})-[:LEAVES_OPEN]->(mention:Mention)
RETURN anchor, mention {.*} AS mention
ORDER BY anchor, mention.position, mention.id
