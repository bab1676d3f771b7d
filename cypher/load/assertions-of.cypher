// What do all sources say of these entities?
// $entities: ids
UNWIND $entities AS id
MATCH (source:Source)-[asserts:ASSERTS]->(entity:Entity {id: id})
RETURN entity.id AS entity, source.id AS source, source.kind AS sourceKind, asserts.facts AS facts
