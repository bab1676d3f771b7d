// Moves diagnostics to the entity that their document's id now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (:Entity {id: move.from})-[known:HAS_DIAGNOSTIC {source: move.id}]->(diagnostic:Diagnostic)
MATCH (now:Entity {id: move.to})
CREATE (now)-[moved:HAS_DIAGNOSTIC]->(diagnostic)
SET moved = properties(known), diagnostic.document = move.to
DELETE known
