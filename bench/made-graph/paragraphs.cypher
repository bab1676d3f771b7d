// Paragraphs of a made graph, each in its document. $rows: properties
UNWIND $rows AS row
MATCH (d:Entity {id: row.document})
CREATE (p:Provision)
SET p = row
CREATE (d)-[:CONTAINS]->(p)
RETURN count(p) AS written
