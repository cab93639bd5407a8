-- Calendars that other programs read by a secret address, and when a task changed last.

-- Who has the address reads; only the hash of its word is kept. One address of a kind is open for an account at a time.
-- Read at: when a program last asked, to the hour.
create table calendar_feed (
    school_id uuid not null,
    id uuid not null,
    account uuid not null,
    extent text not null check (extent in ('MINE', 'PLANS')),
    word bytea not null,
    language text not null,
    made_at timestamptz not null,
    read_at timestamptz,
    ended_at timestamptz,
    primary key (school_id, id),
    unique (school_id, word)
);
create unique index calendar_feed_open on calendar_feed (school_id, account, extent) where ended_at is null;
call wall('calendar_feed');
grant select, insert, update (read_at, ended_at) on calendar_feed to ${school_role};

-- Programs of calendars ask whether anything is newer. Of tasks from before, it is the moment of this migration.
alter table task add column changed_at timestamptz not null default now();
