// name: access/take-try
// purpose: Count one more try to sign in; the count begins again when its time is over
// mode: write
// params: id STRING, at DATETIME, until DATETIME
// returns: tries
// budget: rows<=1
CYPHER 25
MERGE (t:SignInTry {id: $id})
ON CREATE SET t.tries = 0, t.until = $until
SET t.tries = CASE WHEN t.until <= $at THEN 1 ELSE t.tries + 1 END,
    t.until = CASE WHEN t.until <= $at THEN $until ELSE t.until END
RETURN t.tries AS tries
