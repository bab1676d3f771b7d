// All names, as search reads them.
MATCH (name:Name)-[:NAMES]->(entity:Entity)
RETURN name.id AS id, name.folded AS folded, name.language AS language, name.type AS type, entity.id AS entity
ORDER BY id
