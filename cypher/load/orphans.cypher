// Which of these entities does nothing assert, cite, link or belong to?
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { MATCH (:Source)-[:ASSERTS]->(entity) }
  AND NOT EXISTS { MATCH (:Provision)-[:CITES]->(entity) }
  AND NOT EXISTS { MATCH (entity)-[:CONTAINS]->(:Provision) }
  AND NOT EXISTS { MATCH (entity)-[]->(:Entity) }
  AND NOT EXISTS { MATCH (entity)<-[]-(:Entity) }
RETURN entity.id AS id
