// What the extractor repaired, inferred or could not resolve.
// $source: id of the source, $rows: {document, properties}
UNWIND $rows AS row
MATCH (:Alias {id: row.document})-[:ALIAS_OF]->(document:Entity)
CREATE (diagnostic:Diagnostic)
SET diagnostic = row.properties
SET diagnostic.document = document.id
CREATE (document)-[:HAS_DIAGNOSTIC {source: $source}]->(diagnostic)
RETURN count(*) AS written
