// Citations, each from its paragraph to the entity that the id written leads to.
// $rows: {provision, target, properties}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.provision})
MATCH (:Alias {id: row.target})-[:ALIAS_OF]->(target:Entity)
CREATE (provision)-[cites:CITES]->(target)
SET cites = row.properties
RETURN count(*) AS written
