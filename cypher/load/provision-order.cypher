// The order of paragraphs.
// $source: id of the source, $rows: {from, to}
UNWIND $rows AS row
MATCH (from:Provision {id: row.from})
MATCH (to:Provision {id: row.to})
CREATE (from)-[:NEXT {source: $source}]->(to)
RETURN count(*) AS written
