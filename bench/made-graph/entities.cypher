// Instruments of a made graph, each known by its own id. $rows: properties
UNWIND $rows AS row
CREATE (e:Entity:Instrument)
SET e = row
CREATE (:Alias {id: row.id})-[:ALIAS_OF]->(e)
RETURN count(e) AS written
