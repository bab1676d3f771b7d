// What a source says of entities.
// $source: id of the source, $rows: {entity: id as written, properties}
MATCH (source:Source {id: $source})
UNWIND $rows AS row
MATCH (:Alias {id: row.entity})-[:ALIAS_OF]->(entity:Entity)
CREATE (source)-[asserts:ASSERTS]->(entity)
SET asserts = row.properties
RETURN count(*) AS written
