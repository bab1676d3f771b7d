// Entities by any id that leads to them, aliases included.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Alias {id: anchor})-[:ALIAS_OF]->(e:Entity)
RETURN anchor, e {.*} AS entity
ORDER BY anchor
