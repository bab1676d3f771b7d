// Moves provisions to the entity that the id of their part now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (:Entity {id: move.from})-[known:CONTAINS {part: move.id}]->(content:Provision)
MATCH (now:Entity {id: move.to})
CREATE (now)-[moved:CONTAINS]->(content)
SET moved = properties(known), content.part = move.to
DELETE known
