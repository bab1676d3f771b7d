// Ties the remarks that concern the paragraphs of a source to them.
// $source: id of the source
MATCH (provision:Provision {source: $source})
MATCH (note:Note {target: provision.id})
MERGE (note)-[:REMARKS_ON]->(provision)
