// Which entities do these ids stand for, and what is known of them?
// $ids
UNWIND $ids AS given
MATCH (:Alias {id: given})-[:ALIAS_OF]->(entity:Entity)
WITH DISTINCT entity
RETURN entity {.*} AS entity
