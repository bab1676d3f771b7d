// Which of these entities does nothing assert, cite, link or belong to? One question after the other: joined by AND, the embedded
// engine goes over the whole graph for them.
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { MATCH (entity)<-[:ASSERTS]-(:Source) }
WITH entity WHERE NOT EXISTS { MATCH (entity)<-[:CITES]-(:Provision) }
WITH entity WHERE NOT EXISTS { MATCH (entity)-[:CONTAINS]->(:Provision) }
WITH entity WHERE NOT EXISTS { MATCH (entity)-[]->(:Entity) }
WITH entity WHERE NOT EXISTS { MATCH (entity)<-[]-(:Entity) }
RETURN entity.id AS id
