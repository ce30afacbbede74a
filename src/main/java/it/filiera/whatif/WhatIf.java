package it.filiera.whatif;

import it.filiera.scenario.Scenario;

/** The network as it is and as it would be; questions are put to both. */
record WhatIf(Scenario before, Scenario after) {}
