// Citations of a made graph. $rows: {paragraph, target, properties}
UNWIND $rows AS row
MATCH (p:Provision {id: row.paragraph})
MATCH (e:Entity {id: row.target})
CREATE (p)-[c:CITES]->(e)
SET c = row.properties
RETURN count(c) AS written
