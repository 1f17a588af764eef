// name: access/give-try-back
// purpose: A try to sign in was right: it does not count, some counts begin anew, and those whose time is over are dropped
// mode: write
// params: ids LIST, clear LIST, at DATETIME
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (t:SignInTry)
WHERE t.id IN $ids OR t.until <= $at
SET t.tries = CASE WHEN t.id IN $clear THEN 0 ELSE t.tries - 1 END
WITH t
WHERE t.tries <= 0 OR t.until <= $at
DELETE t
