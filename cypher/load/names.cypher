// Names of entities.
// $rows: {entity, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name)
SET name = row.properties
CREATE (name)-[:NAMES]->(entity)
RETURN count(*) AS written
