// Takes out entities, whose names, conflicts and aliases are gone already.
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
