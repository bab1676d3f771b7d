// The paragraphs under which parts stand.
// $source: id of the source, $rows: {provision, part}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.provision})
MATCH (:Alias {id: row.part})-[:ALIAS_OF]->(part:Entity)
CREATE (provision)-[:CONTAINS {source: $source}]->(part)
RETURN count(*) AS written
