// Instruments of a made graph. $rows: properties
UNWIND $rows AS row
CREATE (e:Entity:Instrument)
SET e = row
RETURN count(e) AS written
