// Ties the remarks that a source brings to their paragraphs, as far as those are in the graph.
// $source: id of the source
MATCH (note:Note {source: $source})
UNWIND [note.target] AS target
MATCH (provision:Provision {id: target})
MERGE (note)-[:REMARKS_ON]->(provision)
