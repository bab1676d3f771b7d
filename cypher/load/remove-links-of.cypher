// Takes out the links that were written from or to these ids.
// $ids
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(entity:Entity)-[link]-(:Entity)
WHERE link.from = id OR link.to = id
WITH DISTINCT link
DELETE link
