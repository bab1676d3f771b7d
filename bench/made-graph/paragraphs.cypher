// Paragraphs of a made graph. $rows: properties
UNWIND $rows AS row
CREATE (p:Provision)
SET p = row
RETURN count(p) AS written
