// By which ids are these entities known?
// $entities: ids
UNWIND $entities AS id
MATCH (alias:Alias)-[:ALIAS_OF]->(entity:Entity {id: id})
RETURN entity.id AS entity, collect(alias.id) AS ids
