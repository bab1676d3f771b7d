// By which ids are these entities known?
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[:ALIAS_OF]-(alias:Alias)
RETURN entity.id AS entity, collect(alias.id) AS ids
