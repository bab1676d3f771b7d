// Where two sources disagree about an entity.
// $rows: {entity, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (conflict:Conflict)
SET conflict = row.properties
CREATE (conflict)-[:CONCERNS]->(entity)
RETURN count(*) AS written
