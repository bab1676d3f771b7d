// Ties the remarks that a source brings, or that concern its paragraphs, to their paragraphs.
// $source: id of the source
MATCH (note:Note)
MATCH (provision:Provision {id: note.target})
WHERE note.source = $source OR provision.source = $source
MERGE (note)-[:REMARKS_ON]->(provision)
