// Curated remarks on paragraphs; tied to their paragraph by tie-notes, now or when it comes.
// $rows: {properties}
UNWIND $rows AS row
CREATE (note:Note)
SET note = row.properties
RETURN count(*) AS written
