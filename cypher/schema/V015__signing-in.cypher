// Tries to sign in, counted by all processes together; browsers that signed in before; accounts that a provider vouches for.
CREATE CONSTRAINT sign_in_try_id IF NOT EXISTS FOR (t:SignInTry) REQUIRE t.id IS UNIQUE;
CREATE INDEX sign_in_try_until IF NOT EXISTS FOR (t:SignInTry) ON (t.until);
CREATE CONSTRAINT sign_in_device_id IF NOT EXISTS FOR (d:SignInDevice) REQUIRE d.id IS UNIQUE;
CREATE INDEX sign_in_device_account IF NOT EXISTS FOR (d:SignInDevice) ON (d.account);
CREATE CONSTRAINT account_provider IF NOT EXISTS FOR (a:Account) REQUIRE a.provider IS UNIQUE;
