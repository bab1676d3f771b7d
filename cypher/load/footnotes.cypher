// Footnotes, each in the part (or document) it belongs to. Their part and document are the entities that the ids lead to.
// $source: id of the source, $rows: {part, document, properties}
UNWIND $rows AS row
MATCH (:Alias {id: row.part})-[:ALIAS_OF]->(part:Entity)
MATCH (:Alias {id: row.document})-[:ALIAS_OF]->(document:Entity)
CREATE (content:Footnote)
SET content = row.properties
SET content.part = part.id, content.document = document.id
CREATE (part)-[:HAS_FOOTNOTE {source: $source, part: row.part}]->(content)
RETURN count(*) AS written
