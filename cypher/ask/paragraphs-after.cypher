// The paragraphs next to some paragraphs.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Provision {id: anchor})-[:NEXT]->(p:Provision)
RETURN anchor, p {.*} AS paragraph
ORDER BY anchor, p.id
