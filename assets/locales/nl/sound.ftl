# Wat er te horen is, in woorden: voor wie het niet hoort. Het staat in het gesprek, tussen haken.

heard-office = [je hoort: een kantoor waar nu en dan iemand typt]
heard-shop-floor = [je hoort: machines op de werkvloer]
heard-counter = [je hoort: een hal met mensen]
heard-kitchen-table = [je hoort: een koelkast en een klok]
heard-meeting-room = [je hoort: een stille vergaderzaal]
heard-telephone = [je hoort: het ruisen van de telefoon]
heard-video-call = [je hoort: het blazen van de computer]
heard-lift = [twee zachte tikken omhoog: de balans hangt rechter of hoger]
heard-sway = [een doffe tik: de balans hangt scheef]
heard-reflex = [twee tikken omlaag: een reparatiereflex]
heard-cloth = [kleren ritselen]
heard-foot = [een voet beweegt]
heard-breath = [een ademhaling]
heard-time-out = [een boek gaat dicht: een time-out]
heard-hush = [het wordt stil]
heard-release = [de stilte is voorbij]
heard-ending = [drie langzame tikken: het gesprek is voorbij]

# Over het apparaat dat het laat horen: in de instellingen, onder het geluid.

heard-no-device = Er is niets gevonden om geluid mee af te spelen. Tijdens een gesprek zoekt Weerklank opnieuw.
heard-device-lost = Het geluid viel weg. Tijdens een gesprek probeert Weerklank het opnieuw.
