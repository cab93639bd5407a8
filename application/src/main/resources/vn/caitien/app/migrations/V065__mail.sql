-- E-mail that waits to be handed to the mail server. It is put in the transaction of the act it tells of.

-- Which database this is: another one after a restore or a move. What waited there may have been sent there since.
create function mail_home() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.system_identifier || '/' || d.oid
    from pg_control_system() c cross join pg_database d where d.datname = current_database()
$$;

create table mail (
    school_id uuid not null,
    id uuid not null,
    -- the same word is put once
    key text not null,
    address text not null,
    name text,
    subject text not null,
    plain text not null,
    html text,
    language text not null,
    -- the same at every try: mail servers that have it may know it again
    message_id text not null,
    not_before timestamptz not null,
    state text not null check (state in ('WAITING', 'HANDING_OVER', 'SENT', 'UNSURE', 'FAILED')),
    tries int not null,
    next_try timestamptz not null,
    fault text,
    -- the number of the process that has it in hand, which holds an advisory lock of that number as long as it lives
    claim bigint,
    home text not null default mail_home(),
    made_at timestamptz not null,
    sent_at timestamptz,
    -- a person has seen to it
    settled_at timestamptz,
    primary key (school_id, id),
    unique (school_id, key),
    check ((state = 'SENT') = (sent_at is not null)),
    check (settled_at is null or state in ('UNSURE', 'FAILED'))
);
create index mail_due on mail (next_try, id) where state = 'WAITING' and claim is null;
create index mail_claimed on mail (claim) where claim is not null;
create index mail_over on mail (made_at) where state = 'SENT' or settled_at is not null;
call wall('mail');
grant select, insert on mail to ${school_role};
grant update (state, tries, next_try, fault, claim, home, settled_at) on mail to ${school_role};

-- The sender serves all schools. It learns which mail is due, takes one, tells what became of it, and no more.

create function common.mail_due(moment timestamptz, most int)
    returns table (school_id uuid, id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.school_id, m.id from mail m
    where m.state = 'WAITING' and m.claim is null and m.next_try <= moment and m.home = mail_home()
    order by m.next_try, m.id limit most
$$;

-- No row when another was quicker.
create function common.mail_take(of_school uuid, one uuid, taker bigint)
    returns table (address text, name text, subject text, plain text, html text, language text, message_id text, tries int)
    language sql volatile security definer set search_path = public, pg_temp as $$
    update mail m set claim = taker
    where m.school_id = of_school and m.id = one and m.state = 'WAITING' and m.claim is null
    returning m.address, m.name, m.subject, m.plain, m.html, m.language, m.message_id, m.tries
$$;

-- The last moment at which nothing was said to the server. False when it is no longer the taker's.
create function common.mail_hand(of_school uuid, one uuid, taker bigint)
    returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update mail m set state = 'HANDING_OVER'
        where m.school_id = of_school and m.id = one and m.state = 'WAITING' and m.claim = taker;
    return found;
end $$;

-- What came of it. False when a person has decided meanwhile.
create function common.mail_answered(of_school uuid, one uuid, taker bigint, became text, words text, counted boolean,
        later timestamptz, moment timestamptz)
    returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update mail m set state = became, fault = words, tries = m.tries + counted::int, next_try = coalesce(later, m.next_try),
            sent_at = case when became = 'SENT' then moment end, claim = null
        where m.school_id = of_school and m.id = one and m.claim = taker and m.settled_at is null
            and m.state in ('WAITING', 'HANDING_OVER', 'UNSURE');
    return found;
end $$;

create function common.mail_claims()
    returns table (claim bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct m.claim from mail m
    where m.claim is not null and m.state in ('WAITING', 'HANDING_OVER') and m.home = mail_home()
$$;

-- What a process that died had in hand: only taken, it waits again; being handed over, nobody knows. The claim stays
-- on the latter, so that a process that lives after all can still tell what it knows.
create function common.mail_left(taker bigint)
    returns int
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    many int;
begin
    update mail m set state = case m.state when 'HANDING_OVER' then 'UNSURE' else m.state end,
            claim = case m.state when 'HANDING_OVER' then m.claim end
        where m.claim = taker and m.state in ('WAITING', 'HANDING_OVER') and m.home = mail_home();
    get diagnostics many = row_count;
    return many;
end $$;

-- What was sent or seen to before that moment is not kept: it is about people.
create function common.mail_swept(before timestamptz)
    returns int
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    many int;
begin
    delete from mail m where m.made_at < before and (m.state = 'SENT' or m.settled_at is not null);
    get diagnostics many = row_count;
    return many;
end $$;

revoke all on function common.mail_due(timestamptz, int), common.mail_take(uuid, uuid, bigint),
    common.mail_hand(uuid, uuid, bigint),
    common.mail_answered(uuid, uuid, bigint, text, text, boolean, timestamptz, timestamptz),
    common.mail_claims(), common.mail_left(bigint), common.mail_swept(timestamptz) from public;
grant execute on function common.mail_due(timestamptz, int), common.mail_take(uuid, uuid, bigint),
    common.mail_hand(uuid, uuid, bigint),
    common.mail_answered(uuid, uuid, bigint, text, text, boolean, timestamptz, timestamptz),
    common.mail_claims(), common.mail_left(bigint), common.mail_swept(timestamptz) to ${common_role};
