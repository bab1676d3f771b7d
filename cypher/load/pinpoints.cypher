// Pinpoints whose very paragraph is in the graph.
// $rows: {from, to, properties}
UNWIND $rows AS row
MATCH (from:Provision {id: row.from})
MATCH (to:Provision {id: row.to})
CREATE (from)-[leads:PINPOINTS]->(to)
SET leads = row.properties
RETURN count(*) AS written
