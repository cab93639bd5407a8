-- Keys that stay in a person's device. Only the public half is here: who reads this table cannot sign in with it.
create table passkey (
    id bytea not null primary key,
    account uuid not null references account,
    label text not null,
    public_key bytea not null,
    signatures bigint not null,
    transports text[] not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    attestation bytea,
    client_data bytea,
    made_at timestamptz not null,
    used_at timestamptz not null
);
create index passkey_by_account on passkey (account);
create view common.passkey as select * from passkey;
grant select, insert, update, delete on common.passkey to ${common_role};
