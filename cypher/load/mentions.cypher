// Names that nobody answers to, kept on their paragraph.
// $source: id of the source, $rows: {provision, properties}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.provision})
CREATE (mention:Mention)
SET mention = row.properties
CREATE (provision)-[:LEAVES_OPEN {source: $source}]->(mention)
RETURN count(*) AS written
