-- PostgreSQL database dump
SET statement_timeout = 0;
CREATE TABLE public.disks (
    id integer NOT NULL,
    name text,
    blocks bigint DEFAULT 0
);
COPY public.disks (id, name, blocks) FROM stdin;
1	xvda	41943040
2	xvdd	1034668
\.
ALTER TABLE ONLY public.disks ADD CONSTRAINT disks_pkey PRIMARY KEY (id);
