// Moves assertions to the entity that the id written now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (origin:Source)-[known:ASSERTS {id: move.id}]->(:Entity {id: move.from})
MATCH (now:Entity {id: move.to})
CREATE (origin)-[moved:ASSERTS]->(now)
SET moved = properties(known)
DELETE known
