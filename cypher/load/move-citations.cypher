// Moves citations to the entity that the id written now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (origin:Provision)-[known:CITES {target: move.id}]->(:Entity {id: move.from})
MATCH (now:Entity {id: move.to})
CREATE (origin)-[moved:CITES]->(now)
SET moved = properties(known)
DELETE known
