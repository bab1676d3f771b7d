// Links EXTENDED_BY between the entities that the ids written lead to; one file a type, because a type cannot be a parameter.
// $rows: {from, to, properties}
UNWIND $rows AS row
MATCH (:Alias {id: row.from})-[:ALIAS_OF]->(from:Entity)
MATCH (:Alias {id: row.to})-[:ALIAS_OF]->(to:Entity)
CREATE (from)-[link:EXTENDED_BY]->(to)
SET link = row.properties
RETURN count(*) AS written
