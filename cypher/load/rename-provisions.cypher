// Tells provisions the entity that the id of their document now leads to. A document is a source under its id as written.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (content:Provision {source: move.id})
SET content.document = move.to
