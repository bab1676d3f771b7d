// Moves assertions to the entity that the id written now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (:Entity {id: move.from})<-[known:ASSERTS {id: move.id}]-(origin:Source)
MATCH (now:Entity {id: move.to})
CREATE (origin)-[moved:ASSERTS]->(now)
SET moved = properties(known)
DELETE known
