// What is known of entities, merged from all that is asserted of them. Labels and properties become exactly these.
// $rows: {id, label, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
REMOVE entity:Instrument:Body:Event:Initiative:Place:State:Subject
FOREACH (_ IN CASE row.label WHEN 'Instrument' THEN [1] ELSE [] END | SET entity:Instrument)
FOREACH (_ IN CASE row.label WHEN 'Body' THEN [1] ELSE [] END | SET entity:Body)
FOREACH (_ IN CASE row.label WHEN 'Event' THEN [1] ELSE [] END | SET entity:Event)
FOREACH (_ IN CASE row.label WHEN 'Initiative' THEN [1] ELSE [] END | SET entity:Initiative)
FOREACH (_ IN CASE row.label WHEN 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE row.label WHEN 'State' THEN [1] ELSE [] END | SET entity:State)
FOREACH (_ IN CASE row.label WHEN 'Subject' THEN [1] ELSE [] END | SET entity:Subject)
