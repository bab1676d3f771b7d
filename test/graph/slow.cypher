// Takes long on any engine. Parameters: rounds (list of numbers).
UNWIND $rounds AS a
UNWIND $rounds AS b
UNWIND $rounds AS c
UNWIND $rounds AS d
WITH a, b, c, d WHERE a + b + c + d = -1
RETURN count(*) AS n
