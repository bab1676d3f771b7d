// Ties ids to the entities they stand for.
// $rows: {id, entity}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (alias:Alias {id: row.id})
CREATE (alias)-[:ALIAS_OF]->(entity)
RETURN count(*) AS written
