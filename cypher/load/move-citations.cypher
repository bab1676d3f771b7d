// Moves citations to the entity that the id written now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (:Entity {id: move.from})<-[known:CITES {target: move.id}]-(origin:Provision)
MATCH (now:Entity {id: move.to})
CREATE (origin)-[moved:CITES]->(now)
SET moved = properties(known)
DELETE known
