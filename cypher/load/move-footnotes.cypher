// Moves footnotes to the entity that the id of their part now leads to.
// $moves: {id, from, to}
UNWIND $moves AS move
MATCH (:Entity {id: move.from})-[known:HAS_FOOTNOTE {part: move.id}]->(content:Footnote)
MATCH (now:Entity {id: move.to})
CREATE (now)-[moved:HAS_FOOTNOTE]->(content)
SET moved = properties(known), content.part = move.to
DELETE known
