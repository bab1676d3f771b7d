// Of which of these entities are provisions in the graph?
// $entities: ids
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS { MATCH (entity)-[:CONTAINS]->(:Provision) }
RETURN entity.id AS id
