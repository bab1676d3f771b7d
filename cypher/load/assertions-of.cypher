// What do all sources say of these entities?
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[asserts:ASSERTS]-(source:Source)
RETURN entity.id AS entity, source.id AS source, source.kind AS sourceKind, asserts.facts AS facts
